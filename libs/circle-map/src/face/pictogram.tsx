import { pictogramPaths, type Pictogram } from '@kring/care-network';
import type { SVGProps } from 'react';

/** A pictogram in the colour of the words around it. It is never read out: a name always stands beside it. */
export const PictogramSign = ({ name, ...props }: { readonly name: Pictogram } & SVGProps<SVGSVGElement>) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
    {...props}
  >
    <path d={pictogramPaths[name]} />
  </svg>
);
