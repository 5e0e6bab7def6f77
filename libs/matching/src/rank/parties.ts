import { Numbers } from './numbers.js';

/** Numbers of those with whom an offer may have something: clients, teams, and teams that offers do not go beyond. */
export class Parties {
  private readonly clients = new Numbers();
  private readonly teams = new Numbers();

  client(id: string): number {
    return this.clients.of(id) * 3 + 1;
  }

  team(id: string): number {
    return this.teams.of(id) * 3 + 2;
  }

  /** As `ownTeam`, for the number of a team. */
  ownOf(team: number): number {
    return team + 1;
  }

  /** A team under which those offers are looked up that stay with teams that know the helper. */
  ownTeam(id: string): number {
    return this.teams.of(id) * 3 + 3;
  }
}

/** The audience that is anyone: the number of no party. */
export const anyone = 0;
