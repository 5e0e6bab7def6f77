import { bestFirst, type Candidate } from './candidate.js';

/** Keeps the best of many candidates without sorting all of them. `most` may be `Infinity`: then it keeps every one. */
export class Shortlist {
  private kept: Candidate[] = [];
  private worst: Candidate | null = null;

  constructor(private readonly most: number) {}

  add(candidate: Candidate): void {
    if (this.worst !== null && bestFirst(this.worst, candidate) <= 0) return;
    this.kept.push(candidate);
    if (this.kept.length >= 2 * this.most + 8) this.cut();
  }

  /** Whether a route with so many barriers and at best this score could still get in. */
  hasRoomFor(barriers: number, bestScore: number): boolean {
    if (this.worst === null || barriers < this.worst.barriers) return true;
    return barriers === this.worst.barriers && bestScore >= this.worst.score;
  }

  inOrder(): readonly Candidate[] {
    this.cut();
    return this.kept;
  }

  private cut(): void {
    this.kept = this.kept.sort(bestFirst).slice(0, this.most);
    this.worst = this.kept.length === this.most ? (this.kept.at(-1) ?? null) : null;
  }
}
