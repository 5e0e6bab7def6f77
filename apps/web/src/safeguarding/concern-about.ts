/** About whom a concern is, and which team keeps it. */
export interface ConcernAbout {
  readonly team: { readonly id: string; readonly name: string };
  readonly person: { readonly id: string; readonly name: string };
  /** The client on whose screen it is written, chosen first; `null` elsewhere. */
  readonly client: { readonly id: string; readonly person: { readonly name: string } } | null;
}
