export { exampleOrganisation, type ExampleWishes } from './example-organisation.js';
