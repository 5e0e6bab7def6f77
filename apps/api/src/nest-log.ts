import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Lets Nest write in the server's log. What it says while it starts is of use to nobody but us. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Logger) {}

  log(message: unknown): void {
    this.to.debug(String(message));
  }

  warn(message: unknown): void {
    this.to.warn(String(message));
  }

  error(message: unknown): void {
    this.to.error(message instanceof Error ? message.constructor.name : String(message));
  }
}
