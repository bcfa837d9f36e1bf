import { html, nothing, type TemplateResult } from 'lit';
import { plan as content } from '../../content/ice-timer.js';
import { now } from '../../kit/device/clock.js';
import type { Kept } from '../../kit/device/kept.js';
import { formatHour, formatNumber } from '../../kit/language/format.js';
import { msg, str } from '../../kit/language/msg.js';
import { check } from '../../kit/view/icons.js';
import { renderKeeping } from '../../kit/view/keeping.js';
import { renderStatement } from '../../kit/view/statements.js';
import { nextSlot, type Slot } from './plan.js';

interface DaysView {
  readonly days: readonly Slot[][];
  readonly icings: Kept<number>;
  /** From one icing to the next: "4 hours". */
  readonly interval: string;
  readonly locale: string;
  readonly heading: (text: string) => TemplateResult;
  readonly onTick: (slot: Slot, box: HTMLInputElement) => void;
}

/** The plan: its days with their ticks, and the choice to keep those. */
export function renderDays(view: DaysView): TemplateResult {
  const { days, icings, interval, heading } = view;
  const title = days.length === 2 ? content.title[2] : content.title[3];
  return html`<div class="plan" part="plan">
    ${heading(title.text())} ${days.map((slots, index) => renderDay(slots, index + 1, view))}
    <div class="small muted">
      ${renderStatement(content.how(interval))} ${renderStatement(content.stop)}
    </div>
    <div class="keeping small">${renderKeeping(icings)}</div>
  </div>`;
}

function renderDay(slots: readonly Slot[], day: number, view: DaysView): TemplateResult {
  const { days, locale } = view;
  const due = days.flat().find(({ state }) => state === 'now') ?? nextSlot(days, now());
  return html`<fieldset class="day">
    <legend>${msg(str`Day ${formatNumber(locale, day)}`)}</legend>
    <div class="slots">${slots.map((slot) => renderSlot(slot, slot === due, view))}</div>
  </fieldset>`;
}

function renderSlot(slot: Slot, isDue: boolean, { locale, onTick }: DaysView): TemplateResult {
  const { time, state } = slot;
  return html`<label class="slot ${isDue ? 'due' : ''}">
    <input
      class="visually-hidden"
      type="checkbox"
      .checked=${state === 'done'}
      .disabled=${state === 'now'}
      @change=${({ target }: Event) => onTick(slot, target as HTMLInputElement)}
    />
    <span class="slot-mark">${state === 'done' ? check() : nothing}</span>
    ${formatHour(locale, time)}
    <span class="visually-hidden">${state === 'now' ? msg('now') : nothing}</span>
  </label>`;
}
