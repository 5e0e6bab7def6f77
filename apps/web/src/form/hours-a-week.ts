import { weeklyHours } from '@kring/care-network';

const { least: minValue, most: maxValue, step } = weeklyHours;

/** What a field for hours a week takes, as `NumberField` says it. */
export const hoursAWeek = { minValue, maxValue, step };
