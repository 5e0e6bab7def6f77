import { useNavigate } from '@tanstack/react-router';
import { ChartColumn, Download, FileInput, MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { DownloadDialog } from '../exchange/download-dialog.js';
import { useText } from '../language/use-text.js';

interface CircleMenuProps {
  readonly clientId: string;
  readonly canEdit: boolean;
  readonly hasPeople: boolean;
  /** `null` for whoever sees no figures. */
  readonly onFigures: (() => void) | null;
}

/** What else can be done with a circle, in words behind one button: where a row of signs has no room for their names. */
export function CircleMenu({ clientId, canEdit, hasPeople, onFigures }: CircleMenuProps) {
  const t = useText();
  const navigate = useNavigate();
  const [isDownloading, setDownloading] = useState(false);
  const figures = hasPeople ? onFigures : null;
  if (!canEdit && figures === null) return null;
  return (
    <>
      <MenuTrigger>
        <Button className="k-button k-button-quiet">{t('circle.more')}</Button>
        <Popover className="kc-popover" placement="bottom start">
          <Menu className="kc-menu c-menu" aria-label={t('circle.more')}>
            {canEdit && hasPeople && (
              <MenuItem
                className="kc-menu-item"
                onAction={() => void navigate({ to: '/circles/$clientId/interview', params: { clientId } })}
              >
                <MessagesSquare aria-hidden size={20} /> {t('interview.start')}
              </MenuItem>
            )}
            {figures && (
              <MenuItem className="kc-menu-item" onAction={figures}>
                <ChartColumn aria-hidden size={20} /> {t('measures.open')}
              </MenuItem>
            )}
            {canEdit && (
              <MenuItem className="kc-menu-item" onAction={() => setDownloading(true)}>
                <Download aria-hidden size={20} /> {t('circle.download')}
              </MenuItem>
            )}
            {canEdit && (
              <MenuItem
                className="kc-menu-item"
                onAction={() => void navigate({ to: '/circles/$clientId/import', params: { clientId } })}
              >
                <FileInput aria-hidden size={20} /> {t('import.open')}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {isDownloading && <DownloadDialog clientId={clientId} onClose={() => setDownloading(false)} />}
    </>
  );
}
