/** About whom a concern is, and in whose circle they are: the team of that client keeps it. */
export interface ConcernAbout {
  readonly client: {
    readonly id: string;
    readonly person: { readonly name: string };
    readonly team: { readonly name: string };
  };
  readonly person: { readonly id: string; readonly name: string };
}
