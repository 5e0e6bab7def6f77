import { test } from '@playwright/test';
import { everyScreen } from './support/every-screen.js';

test.describe('on a phone of 390 by 844', everyScreen);
