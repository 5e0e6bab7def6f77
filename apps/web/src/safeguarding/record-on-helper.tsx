import { ShieldAlert } from 'lucide-react';
import { useState } from 'react';
import { useViewer } from '../app/viewer-context.js';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { ConcernAbout } from './concern-about.js';
import { RecordConcernDialog } from './record-concern-dialog.js';

/** Beside a helper who is proposed: also who stands in no circle can be written about. For team leaders alone. */
export function RecordOnHelper(about: ConcernAbout) {
  const t = useText();
  const { viewerCanRecordConcerns } = useViewer();
  const [isRecording, setRecording] = useState(false);
  if (!viewerCanRecordConcerns) return null;
  return (
    <div>
      <Button
        look="plain"
        icon={<ShieldAlert aria-hidden size={18} />}
        aria-label={t('concern.recordOn', { name: about.person.name })}
        onPress={() => setRecording(true)}
      >
        {t('concern.record')}
      </Button>
      {isRecording && <RecordConcernDialog {...about} onClose={() => setRecording(false)} />}
    </div>
  );
}
