import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

/** Beside the sign of a tool where there is room; part of its name, which is said whole. */
export const ToolWord = ({ children }: { readonly children: string }) => (
  <span className="k-tool-word" aria-hidden>
    {children}
  </span>
);

/** A button or link that is an icon only, with its name beside it for who points at it or reaches it by keyboard. */
export const IconTool = ({ label, children }: { readonly label: string; readonly children: ReactElement }) => (
  <TooltipTrigger delay={300}>
    {children}
    <Tooltip className="k-tip" offset={6}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);
