import { dropOldClients, dropOldPhotos, type GraphDb } from '@kring/store';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';

const hourMs = 3_600_000;

/** Erases what was set aside and not put back: when the server starts, and every hour. */
@Injectable()
export class Sweep implements OnApplicationShutdown {
  #timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  async begin(): Promise<void> {
    await this.sweep();
    this.#timer = setInterval(() => void this.sweep().catch(() => undefined), hourMs);
    this.#timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  /** What fails now is tried again an hour later. */
  sweep(): Promise<void> {
    return this.db.write(async (tx) => {
      const now = this.clock.now();
      await dropOldPhotos(tx, now);
      await dropOldClients(tx, now);
    });
  }
}
