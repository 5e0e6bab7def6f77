import { Injectable } from '@nestjs/common';
import type { CalendarDay, Instant } from '@kring/care-network';

/** Days are those of the people in the circles; the product is used in the Netherlands first. */
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The one place where the server asks what time it is. Tests put another in its stead. */
@Injectable()
export class Clock {
  now(): Instant {
    return new Date().toISOString();
  }

  today(): CalendarDay {
    return this.dayOf(this.now());
  }

  /** The day on which a moment falls for the people in the circles. */
  dayOf(moment: Instant): CalendarDay {
    return day.format(new Date(moment));
  }
}
