/** Plans count in quarters of an hour, so that all numbers are whole. */
export const quartersIn = (hours: number): number => Math.floor(hours * 4);
export const hoursIn = (quarters: number): number => quarters / 4;
