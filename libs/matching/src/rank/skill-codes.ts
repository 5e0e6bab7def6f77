import type { SkillCode } from '@kring/care-network';
import { kindOfSkill } from '../situation/help.js';
import { kindsOf } from './entry.js';
import { Numbers } from './numbers.js';
import { relationsTo } from './skill-points.js';

/** A code and the broader ones that contain it, the broadest first. */
export function lineage(code: string): readonly string[] {
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

/** The skill codes that offers have, numbered, with what follows from a code alone. */
export class SkillCodes extends Numbers {
  private readonly lineages: (readonly number[])[] = [];
  private readonly kinds: number[] = [];
  private readonly relations = new Map<string, Uint8Array>();

  lineageOf(code: number): readonly number[] {
    return (this.lineages[code] ??= lineage(this.names[code]!).map((wide) => this.of(wide)));
  }

  /** The bit of the kind of work that a skill belongs to. */
  kindOf(code: number): number {
    return (this.kinds[code] ??= kindsOf([kindOfSkill(this.names[code] as SkillCode)]));
  }

  /** How all codes relate to one that is asked; worked out again when codes came in since. */
  relationsTo(asked: SkillCode): Uint8Array {
    const known = this.relations.get(asked);
    if (known?.length === this.names.length) return known;
    const relations = relationsTo(asked, this.names);
    this.relations.set(asked, relations);
    return relations;
  }
}
