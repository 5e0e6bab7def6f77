import { Download } from 'lucide-react';
import { use, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { IconTool, ToolWord } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { DownloadDialog } from './download-dialog.js';
import { WhoseCircle } from './whose-circle.js';

/** The way to take the circle on the screen out as a file. */
export function CircleDownload() {
  const t = useText();
  const clientId = use(WhoseCircle);
  const [isOpen, setOpen] = useState(false);
  if (clientId === null) return null;
  return (
    <>
      <IconTool label={t('circle.download')}>
        <AriaButton className="kc-icon-button" aria-label={t('circle.download')} onPress={() => setOpen(true)}>
          <Download aria-hidden />
          <ToolWord>{t('circle.tool.download')}</ToolWord>
        </AriaButton>
      </IconTool>
      {isOpen && <DownloadDialog clientId={clientId} onClose={() => setOpen(false)} />}
    </>
  );
}
