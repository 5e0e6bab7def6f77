import { maySee, reachOf, isWithinReach, type PersonalField } from '@kring/access';
import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ThisCall, viewerOf, type Call } from '../../graphql/call.js';
import { Place } from '../../graphql/place.js';
import type { RequestContext } from '../../graphql/request-context.js';
import { CalendarDayScalar } from '../../graphql/scalars.js';
import { skillOf } from '../../skill/skill-of.js';
import { consentStatuses } from '../as-shown.js';
import { ConsentStatus, HeldSkill, Person } from '../dto/person.js';
import { ChangePersonInput } from '../dto/person-inputs.js';
import { PersonPayload } from '../dto/payloads.js';
import { PersonService } from './person.service.js';

const shownTo = (context: RequestContext, field: PersonalField, { distance }: Person): boolean =>
  maySee(viewerOf(context).role, field, distance);

@Resolver(() => Person)
export class PersonResolver {
  constructor(private readonly people: PersonService) {}

  @Query(() => Person, { nullable: true, description: 'A person in a circle; null when they are out of reach.' })
  person(@ThisCall() call: Call, @Args('id', { type: () => ID }) id: string): Promise<Person | null> {
    return this.people.one(call, id);
  }

  @Mutation(() => PersonPayload, { description: 'Changes what is recorded of a person.' })
  changePerson(@ThisCall() call: Call, @Args('input') input: ChangePersonInput): Promise<PersonPayload> {
    return this.people.change(call, input);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Null when not recorded, or not for this viewer.' })
  birthYear(@Parent() person: Person, @Context() context: RequestContext): number | null {
    return shownTo(context, 'Person.birthYear', person) ? person.birthYear : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where on this server their photo is; null when there is none, or it is not for this viewer.',
  })
  photo(@Parent() person: Person, @Context() context: RequestContext): string | null {
    return person.photoId !== null && shownTo(context, 'Person.photo', person) ? `/photos/${person.photoId}` : null;
  }

  @ResolveField(() => Place, { nullable: true, description: 'Null when not recorded, or not for this viewer.' })
  home(@Parent() person: Person, @Context() context: RequestContext): Place | null {
    return shownTo(context, 'Person.home', person) ? person.home : null;
  }

  @ResolveField(() => CalendarDayScalar, {
    nullable: true,
    description: 'Last day of the certificate of conduct; null when none was seen, or not for this viewer.',
  })
  certificateUntil(@Parent() person: Person, @Context() context: RequestContext): string | null {
    return shownTo(context, 'Person.certificateUntil', person) ? person.certificateUntil : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null when nothing was noted, or not for this viewer.' })
  note(@Parent() person: Person, @Context() context: RequestContext): string | null {
    return shownTo(context, 'Person.note', person) ? person.note : null;
  }

  @ResolveField(() => [HeldSkill], { description: 'What they can do, by code.' })
  skills(@Parent() { heldSkills }: Person): HeldSkill[] {
    return heldSkills.map(({ skill, ...held }) => ({ skill: skillOf(skill), ...held }));
  }

  @ResolveField(() => [ConsentStatus], {
    nullable: true,
    description: 'What they said about each purpose; null when it is not for this viewer.',
  })
  consents(@Parent() person: Person, @Context() context: RequestContext): ConsentStatus[] | null {
    return shownTo(context, 'Person.consents', person) ? consentStatuses(person.givenConsents) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may change what is recorded of them.' })
  viewerCanChange(@Parent() { distance }: Person, @Context() context: RequestContext): boolean {
    return isWithinReach(distance, reachOf(viewerOf(context).role, 'Mutation.changePerson'));
  }
}
