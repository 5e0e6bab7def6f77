import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

/** A button or link that is an icon only, with its name beside it for who points at it or reaches it by keyboard. */
export const IconTool = ({ label, children }: { readonly label: string; readonly children: ReactElement }) => (
  <TooltipTrigger delay={300}>
    {children}
    <Tooltip className="k-tip" offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);
