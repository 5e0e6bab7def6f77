import { Module } from '@nestjs/common';
import { SkillResolver } from './skill.resolver.js';

@Module({ providers: [SkillResolver] })
export class SkillModule {}
