import { Injectable } from '@nestjs/common';
import { dayOf, type CalendarDay, type Instant } from '@kring/care-network';

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
    return dayOf(moment);
  }
}
