import type { ComplexAttributeConverter } from 'lit';
/** An attribute whose value does not fit, and what was used instead. */
export interface Problem {
    readonly attribute: string;
    readonly value: string;
    readonly allowed: string;
    /** Empty where none was used. */
    readonly used: string;
}
export interface NumberRange {
    readonly minimum: number;
    readonly maximum: number;
    /** Below the minimum where the attribute then counts as not set. */
    readonly fallback: number;
}
/** Hears of a value that does not fit. */
export type Report = (problem: Problem) => void;
/** Frameworks without a value yet set null or undefined. */
export declare const isUnset: (value: unknown) => boolean;
/** The text of any value; frameworks set properties to all kinds of them. */
export declare function textOf(value: unknown): string;
/** For a property that its attribute shows; Lit would throw at a value without text. */
export declare const asText: ComplexAttributeConverter;
/** A whole number in range; a number outside becomes the nearest bound, all else the fallback. */
export declare function numberIn({ minimum, maximum, fallback }: NumberRange, attribute: string, given: unknown, report: Report): number;
/** One of the allowed values; the first of them when none is given or the one given is not. */
export declare function oneOf<T extends string>(allowed: readonly [T, ...T[]], attribute: string, given: unknown, report: Report): T;
/** Tells the webmaster in the console, once for each tag, attribute and value. */
export declare function warn(tag: string, { attribute, value, allowed, used }: Problem): void;
