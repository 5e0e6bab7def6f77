import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ThisCall, type Call } from '../../graphql/call.js';
import { ConsentService } from './consent.service.js';
import { RecordConsentInput, RecordSkillInput, RemoveSkillInput, WithdrawConsentInput } from '../dto/person-inputs.js';
import { PersonPayload } from '../dto/payloads.js';
import { HeldSkillService } from './held-skill.service.js';

@Resolver()
export class HeldSkillResolver {
  constructor(private readonly skills: HeldSkillService) {}

  @Mutation(() => PersonPayload, { description: 'Writes down what a person can do.' })
  recordSkill(@ThisCall() call: Call, @Args('input') input: RecordSkillInput): Promise<PersonPayload> {
    return this.skills.record(call, input);
  }

  @Mutation(() => PersonPayload, { description: 'Takes a skill off a person.' })
  removeSkill(@ThisCall() call: Call, @Args('input') input: RemoveSkillInput): Promise<PersonPayload> {
    return this.skills.remove(call, input);
  }
}

@Resolver()
export class ConsentResolver {
  constructor(private readonly consents: ConsentService) {}

  @Mutation(() => PersonPayload, { description: 'Writes down a yes. One that already stands is not written twice.' })
  recordConsent(@ThisCall() call: Call, @Args('input') input: RecordConsentInput): Promise<PersonPayload> {
    return this.consents.record(call, input);
  }

  @Mutation(() => PersonPayload, { description: 'Writes down that a yes is taken back. The record stays.' })
  withdrawConsent(@ThisCall() call: Call, @Args('input') input: WithdrawConsentInput): Promise<PersonPayload> {
    return this.consents.withdraw(call, input);
  }
}
