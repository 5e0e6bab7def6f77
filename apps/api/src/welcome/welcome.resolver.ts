import { Query, Resolver } from '@nestjs/graphql';
import { Welcome } from './dto/welcome.js';
import { WelcomeService } from './welcome.service.js';

@Resolver()
export class WelcomeResolver {
  constructor(private readonly welcomes: WelcomeService) {}

  @Query(() => Welcome, { description: 'What a visitor may do before signing in.' })
  welcome(): Promise<Welcome> {
    return this.welcomes.welcome();
  }
}
