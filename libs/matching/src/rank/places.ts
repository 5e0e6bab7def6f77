import type { SkillCode } from '@kring/care-network';
import { weights } from '../score/weights.js';
import { headingAt, unnamed, unnamedOnRecord } from './headings.js';
import type { OfferColumns } from './offer-columns.js';
import { anyone } from './parties.js';
import type { Shelf, Shelves } from './shelves.js';

/** A shelf on which offers for some work stand, and what their points may rise above those that order it. */
export interface Place {
  readonly shelf: Shelf;
  readonly rise: number;
  /** Whether the points of the lists are those that skills earn with this work, and not only the most they could. */
  readonly isExact: boolean;
}

/** Where offers stand that may fit. Those who named a skill that fits earn more, so they are to be gone through first. */
export interface Fitting {
  readonly named: readonly Place[];
  readonly unnamed: readonly Place[];
}

const nobody: Fitting = { named: [], unnamed: [] };

/** Points that a second skill may lie above the least under a heading. */
const aboveLeast = { within: 3, exactly: 12, unnamed: 0, unnamedOnRecord: 15 };
/** Points that so many skills may lift the mean above that of the one that is looked up. */
const riseOf = (above: number, asked: number): number => Math.ceil((above * (asked - 1)) / asked);
/** Under a heading that is not of the asked skill itself anything may come. */
const anyRise = weights.skill + weights.level + weights.source + weights.liking;

/** Where every offer stands that may fit some skills, by audience. */
export class Places {
  /** Those for anyone, by the one skill asked, as long as no shelf is added. */
  private readonly forAnyone = new Map<string, Fitting>();
  private shelvesKnown = 0;

  constructor(
    private readonly shelves: Shelves,
    private readonly columns: OfferColumns,
  ) {}

  /** Of several skills that are asked the rarest is looked up. */
  of(audiences: readonly number[], skills: readonly SkillCode[]): Fitting {
    let fitting = nobody;
    for (const audience of audiences) {
      if (!this.shelves.has(audience)) continue;
      const isKept = audience === anyone && skills.length === 1;
      const more = isKept ? this.ofAnyone(skills[0]!) : this.lookUp(audience, skills);
      fitting = together(fitting, more);
    }
    return fitting;
  }

  private ofAnyone(skill: SkillCode): Fitting {
    if (this.shelvesKnown !== this.shelves.count) {
      this.forAnyone.clear();
      this.shelvesKnown = this.shelves.count;
    }
    const known = this.forAnyone.get(skill);
    if (known) return known;
    const places = this.ofSkill(anyone, skill, 1);
    this.forAnyone.set(skill, places);
    return places;
  }

  private lookUp(audience: number, skills: readonly SkillCode[]): Fitting {
    if (skills.length === 1) return this.ofSkill(audience, skills[0]!, 1);
    return skills
      .map((asked) => this.ofSkill(audience, asked, skills.length))
      .reduce((rarest, next) => (entriesIn(next) < entriesIn(rarest) ? next : rarest));
  }

  private ofSkill(audience: number, asked: SkillCode, count: number): Fitting {
    const { codes } = this.columns;
    const line = codes.lineageOf(codes.of(asked));
    const named: Place[] = [];
    const unknown: Place[] = [];
    const add = (heading: number, rise: number, isExact = false) => {
      const shelf = this.shelves.ifAny(audience, heading);
      if (shelf) (heading >= 0 ? named : unknown).push({ shelf, rise, isExact });
    };
    for (const depth of line.keys()) {
      const isAsked = depth === line.length - 1;
      const rise = riseOf(isAsked ? aboveLeast.within : aboveLeast.exactly, count);
      const isDeep = !isAsked && depth > 0;
      add(headingAt(line, depth), isDeep ? anyRise : rise, isAsked && count === 1);
    }
    add(unnamed, riseOf(aboveLeast.unnamed, count), true);
    add(unnamedOnRecord, riseOf(aboveLeast.unnamedOnRecord, count));
    return { named, unnamed: unknown };
  }
}

const entriesIn = ({ named, unnamed: others }: Fitting): number =>
  [...named, ...others].reduce((sum, { shelf }) => sum + shelf.entries, 0);

const isEmpty = ({ named, unnamed: others }: Fitting): boolean => named.length + others.length === 0;

function together(one: Fitting, other: Fitting): Fitting {
  if (isEmpty(other)) return one;
  if (isEmpty(one)) return other;
  return { named: [...one.named, ...other.named], unnamed: [...one.unnamed, ...other.unnamed] };
}
