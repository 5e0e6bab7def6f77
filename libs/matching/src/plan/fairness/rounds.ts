/** What one helper was asked in one period. Hours are numbers from 0, whole or in quarters. */
export interface HelperPart {
  readonly helper: string;
  /** The most that the helper said to do in the period. */
  readonly namedHours: number;
  /** Agreed or planned. */
  readonly hours: number;
  /** How often the helper was asked, whatever the answer. */
  readonly asked: number;
}

/** What one client wished and got in one period. */
export interface ClientPart {
  readonly client: string;
  readonly askedHours: number;
  readonly metHours: number;
}

/** One period, such as a month, that lies behind. */
export interface PlanRound {
  readonly helpers: readonly HelperPart[];
  readonly clients: readonly ClientPart[];
}
