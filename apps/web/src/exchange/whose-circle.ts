import { createContext } from 'react';

/** The client whose circle is on the screen; `null` where there is none to take out. */
export const WhoseCircle = createContext<string | null>(null);
