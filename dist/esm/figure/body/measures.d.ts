import type { Mark } from '../types.js';
/** Height of the body in cm. */
export declare const HEIGHT = 170;
/** Lengths in cm: shares of the height after Winter, and Drillis and Contini. */
export declare const LENGTH: {
    thigh: number;
    shank: number;
    ankle: number;
    upperArm: number;
    forearm: number;
    trunk: number;
};
export type Point = readonly [x: number, y: number];
/** Where a segment begins in the frame of the one before: x to the front, y down, cm. */
export declare const JOINT: {
    /** L5/S1, from the hip. */
    abdomen: [number, number];
    /** T12/L1. */
    ribs: [number, number];
    shoulder: [number, number];
    /** C7. */
    neck: [number, number];
    head: [number, number];
    toes: [number, number];
    shank: [number, number];
    foot: [number, number];
    forearm: [number, number];
    hand: [number, number];
};
/** A landmark on its segment. A round pad of that radius rolls on what it touches. */
export type MarkPlace = readonly [segment: string, x: number, y: number, pad?: number];
export declare const MARK: Record<Mark, MarkPlace>;
/** How far flesh reaches round the beginning of a segment, in cm: for the picture's frame. */
export declare const REACH: Record<string, number>;
