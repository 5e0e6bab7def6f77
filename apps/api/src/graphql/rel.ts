/** The type of a field whose class would be loaded in a circle: it keeps the class out of the decorator's metadata. */
export type Rel<T> = T;
