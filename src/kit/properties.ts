import type { LitElement, PropertyDeclaration } from 'lit';

type Decorator = (prototype: LitElement, name: string) => void;

/**
 * Lit's `@property`, for the one kind of decorator that this project compiles to: Lit's own
 * carries the code for the other kind to every patient.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };

/** Lit's `@state`: a reactive property without an attribute. */
export const state = (): Decorator => property({ state: true, attribute: false });
