export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type Resource = { readonly resourceType: string } & { readonly [name: string]: Json };
