import type { SkillCode } from '@kring/care-network';
import { covers } from '@kring/skills';
import { kindOfSkill } from '../situation/help.js';
import { kindsOf } from './entry.js';
import { Numbers } from './numbers.js';
import { grown } from './pool.js';

/** A code and the broader ones that contain it, the broadest first. */
export function lineage(code: string): readonly string[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

const degrees = { same: 3, narrower: 2, broader: 1, none: 0 };

/** The skill codes that offers have, numbered, with what follows from a code alone. */
export class SkillCodes extends Numbers {
  private readonly lineages: (readonly number[])[] = [];
  private readonly kinds: number[] = [];
  /** By the code that is asked; the first `related` of each are worked out. */
  private readonly relations: Uint8Array[] = [];
  private readonly related: number[] = [];

  lineageOf(code: number): readonly number[] {
    return (this.lineages[code] ??= lineage(this.names[code]!).map((wide) => this.of(wide)));
  }

  /** The bit of the kind of work that a skill belongs to. */
  kindOf(code: number): number {
    return (this.kinds[code] ??= kindsOf([kindOfSkill(this.names[code] as SkillCode)]));
  }

  /** How each code that is known now relates to one that is asked: 3 same, 2 narrower, 1 broader, 0 none. */
  relationsTo(asked: number): Uint8Array {
    const known = this.related[asked] ?? 0;
    return known === this.names.length ? this.relations[asked]! : this.relate(asked, known);
  }

  private relate(asked: number, known: number): Uint8Array {
    const { names } = this;
    let relations = this.relations[asked] ?? new Uint8Array(64);
    while (relations.length < names.length) relations = grown(relations, Uint8Array);
    for (let code = known; code < names.length; code++)
      relations[code] = degrees[covers(names[code] as SkillCode, names[asked] as SkillCode)];
    this.relations[asked] = relations;
    this.related[asked] = names.length;
    return relations;
  }
}
