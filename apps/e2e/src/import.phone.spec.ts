import { test } from '@playwright/test';
import { rosterIntoCircle } from './support/import-journey.js';

test('a roster becomes a circle on a phone too', async ({ page }) => {
  await rosterIntoCircle(page, 'Mia Prins');
});
