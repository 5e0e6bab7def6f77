const storageKey = 'kring.singleKeys';

/**
 * Whether single letters, digits and signs act by themselves. Who works by voice can turn it off, because a spoken word is
 * typed letter by letter (WCAG 2.1.4). On until somebody does.
 */
export const hasSingleKeys = (): boolean => localStorage.getItem(storageKey) !== 'off';

export const turnSingleKeys = (isOn: boolean): void => localStorage.setItem(storageKey, isOn ? 'on' : 'off');
