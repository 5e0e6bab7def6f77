import { test } from '@playwright/test';
import { everyScreen } from './support/every-screen.js';

test.describe('on a desktop of 1280 by 800', everyScreen);
