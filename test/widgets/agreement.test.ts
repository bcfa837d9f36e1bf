import { expect, fixtureCleanup } from '@open-wc/testing';
import { exercises, isGentle, isOfStage, type Stage } from '../../src/content/exercises.js';
import { useClock } from '../../src/kit/device/clock.js';
import type { PhtElement } from '../../src/kit/element/element.js';
import '../support/every-widget.js';
import { FakeClock } from '../support/fake-clock.js';
import { until } from '../support/until.js';
import { all, button, isShown, part, press, shownText, showWidget } from '../support/widget.js';

const STAGES = [1, 2, 3, 4] as const;
/** Both ends of each band, and no answer. */
const SCORES = [undefined, 0, 3, 4, 5, 6, 10] as const;

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const textOf = ({ innerText }: HTMLElement): string => flat(innerText);
const rows = (widget: PhtElement): string[] => all(widget, '.row .label').map(textOf);
/** The exercises of a session; more than two are listed once “Choose” is pressed. */
async function listed(session: PhtElement): Promise<string[]> {
  const fold = part(session, 'choose');
  if (fold?.ariaExpanded === 'false') await press(session, fold);
  return all(session, '.list .label').map(textOf);
}

const named = (test: (exercise: (typeof exercises)[number]) => boolean): string[] =>
  exercises.filter(test).map(({ name }) => name.text());
const GENTLE = named(isGentle);
const LOADED = named((one) => !isGentle(one));

const isSevere = (pain: number | undefined): boolean => pain !== undefined && pain > 5;
/** Which answer of the check pain of this score is, and which row of the table. */
const bandNumber = (pain: number): number => (pain <= 3 ? 0 : pain <= 5 ? 1 : 2);

const program = (pain: number | undefined, stage: Stage | undefined, more = {}) =>
  showWidget('pht-exercise-program', 375, {
    ...(pain === undefined ? {} : { pain: String(pain) }),
    ...(stage === undefined ? {} : { stage: String(stage) }),
    ...more,
  });

const session = (exercise: string) =>
  showWidget('pht-exercise-session', 375, { exercises: exercise });

/** What a session says at its end to pain of this score. */
async function closingOf(
  exercise: string,
  answer: { score?: number; isSharp?: boolean },
): Promise<string> {
  const widget = await session(exercise);
  await press(widget, part(widget, 'start'));
  await press(widget, part(widget, 'close'));
  await press(widget, part(widget, 'finish'));
  const { score, isSharp } = answer;
  if (score !== undefined) await press(widget, all(widget, '.scale input')[score]);
  if (isSharp) await press(widget, all(widget, '[part="sharp"] input')[0]);
  await press(widget, part(widget, 'finish'));
  const advice = all(widget, '[part="advice"]').filter(isShown).map(textOf).join(' ');
  fixtureCleanup();
  sessionStorage.clear();
  return advice;
}

/** What the check says, the answers being given by their numbers. */
async function checkOf(...answers: number[]): Promise<PhtElement> {
  const widget = await showWidget('pht-recovery-stages', 375);
  await press(widget, all(widget, '#start')[0]);
  for (const [index, answer] of [2, ...answers].entries()) {
    const question = all(widget, '[part="check"] fieldset')[index]!;
    await press(widget, question.querySelectorAll('input')[answer]);
  }
  return widget;
}

/** The stage that a check names; none before all is answered. */
const placed = (widget: PhtElement): number | undefined => {
  const [, stage] = /Your answers fit stage (\d)/.exec(shownText(widget)) ?? [];
  return stage === undefined ? undefined : Number(stage);
};

/** The lists of a stage, by their headings. */
async function factsOf(stage: Stage): Promise<Readonly<Record<string, readonly string[]>>> {
  const widget = await showWidget('pht-recovery-stages', 375, { stage: String(stage) });
  const facts = all(widget, `#panel-${stage} .facts`).map((one) => {
    const [heading] = one.querySelectorAll<HTMLElement>('.label');
    return [
      textOf(heading!).replace(/^You are here .*/, 'You are here'),
      [...one.querySelectorAll<HTMLElement>('li')].map(textOf),
    ] as const;
  });
  return Object.fromEntries(facts);
}

async function cardOf(exercise: string): Promise<PhtElement> {
  const card = await showWidget('pht-exercise-card', 375, { exercise });
  const ways = button(card, 'Too hard? Too easy?');
  if (ways) await press(card, ways);
  return card;
}

/** What stands under “Too easy?”. */
const tooEasy = (widget: PhtElement): string | undefined =>
  all(widget, '.variations .facts')
    .filter(isShown)
    .map(textOf)
    .find((text) => text.startsWith('Too easy?'));

describe('program, session, card, stages and check say the same to the same patient', () => {
  let bringBack: () => void;

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    bringBack = useClock(new FakeClock());
  });
  afterEach(() => {
    fixtureCleanup();
    bringBack();
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const stage of STAGES)
    it(`the program has the exercises of a session of stage ${stage}`, async () => {
      const alone = await showWidget('pht-exercise-session', 375, { stage: String(stage) });
      expect(rows(await program(undefined, stage))).to.deep.equal(await listed(alone));
      expect(await listed(alone)).to.deep.equal(named((one) => isOfStage(one, stage)));
    });

  for (const pain of SCORES)
    for (const stage of [undefined, ...STAGES])
      it(`a session has what the program leaves: pain ${pain}, stage ${stage}`, async () => {
        const widget = await program(pain, stage);
        const shown = rows(widget);
        if (isSevere(pain)) expect(shown).to.deep.equal(GENTLE);
        const [start] = all(widget, '#start');
        if (stage === undefined && !isSevere(pain)) {
          expect(start, 'before a stage is chosen').to.equal(undefined);
          return;
        }
        await press(widget, start);
        await until(() => all(widget, 'pht-exercise-session').length > 0);
        const [player] = all(widget, 'pht-exercise-session') as unknown as [PhtElement];
        await player.updateComplete;
        expect(await listed(player)).to.deep.equal(shown);
      });

  it('the check leads to a stage that the program keeps, whatever the pain', async () => {
    for (const pain of SCORES.filter((one) => one !== undefined)) {
      const check = await checkOf(bandNumber(pain), 2, 3);
      const place = placed(check) as Stage;
      const list = rows(await program(pain, place));
      const ofStage = named((one) => isOfStage(one, place));
      expect(list, `pain ${pain}`).to.deep.equal(isSevere(pain) ? GENTLE : ofStage);
      for (const stage of STAGES) {
        const wished = rows(await program(pain, stage));
        if (stage <= place || isSevere(pain)) continue;
        expect(wished, `pain ${pain}, stage ${stage}`).to.deep.equal(ofStage);
      }
      fixtureCleanup();
    }
  });

  it('the check names no stage before all is answered', async () => {
    for (const answers of [[], [0], [0, 2]])
      expect(placed(await checkOf(...answers))).to.equal(undefined);
    for (const [pain, sitting, load, stage] of [
      [0, 2, 3, 4],
      [0, 2, 2, 3],
      [0, 2, 1, 2],
      [0, 2, 0, 1],
      [0, 1, 3, 2],
      [0, 0, 3, 1],
      [1, 2, 3, 2],
      [2, 2, 3, 1],
    ] as const)
      expect(placed(await checkOf(pain, sitting, load))).to.equal(stage);
  });

  it('who may move on by a stage’s list is placed there by the check', async () => {
    for (const stage of [1, 2, 3] as const) {
      const [now, then] = [await factsOf(stage), await factsOf((stage + 1) as Stage)];
      const known = [...now['Move on when']!, ...(stage === 1 ? [] : now['You are here']!)];
      for (const condition of then['You are here']!) {
        // The rule of the next morning says it of the exercises of the stage.
        if (condition.endsWith('exercises leave you no sorer the next morning.')) continue;
        expect(known, `from ${stage}`).to.include(condition);
      }
      expect(known).to.include('The next morning, pain is back to its usual level.');
    }
  });

  it('who no longer fits the pain of a stage is told to step back', async () => {
    for (const stage of [3, 4] as const) {
      const facts = await factsOf(stage);
      expect(facts['You are here']).to.include('Your worst pain in a day is 0–3 out of 10.');
      const back = facts['Step back when']!.join(' ');
      // Pain while exercising has a table of its own: at 4 or 5, the same again.
      expect(back).to.include('Pain goes above 3 out of 10 on a rest day.');
      expect(back).to.include('Pain goes above 3 when you sit for 30 minutes.');
      expect(back).to.include('Pain goes above 5 out of 10 or turns sharp.');
    }
  });

  it('a card, a session and a stage ask the same of who wants more', async () => {
    const card = tooEasy(await cardOf('bridge-hold'))!;
    const closing = await closingOf('bridge-hold', { score: 2 });
    const stage = (await factsOf(1))['Move on when']!.join(' ');
    for (const [text, name] of [
      [card, 'card'],
      [closing, 'session'],
      [stage, 'stage'],
    ] as const) {
      expect(text, name).to.match(/three (such )?sessions in a row/);
      expect(text, name).to.match(/full (dose|program)/);
      expect(text, name).to.include('good form');
      expect(text, name).to.match(/usual/);
      expect(text, name).to.match(/next morning/);
    }
    expect(card).to.include('pain 0–3');
    expect(stage).to.include('0–3');
  });

  it('pain above 5, sharp pain and a pop lead to no strength work anywhere', async () => {
    const gentle = 'only gentle moves and holds';
    for (const exercise of ['bridge-hold', 'bridge-reps', 'hip-hinge', 'a-skip']) {
      for (const score of [6, 10])
        expect(await closingOf(exercise, { score }), exercise).to.include(gentle);
      const sharp = await closingOf(exercise, { score: 1, isSharp: true });
      expect(sharp, exercise).to.include('Go back a stage').and.not.include('move on');
    }
    const stages = await showWidget('pht-recovery-stages', 375);
    const [severe] = all(stages, '.matrix tbody tr:last-child');
    expect(textOf(severe!)).to.include('6–10 Severe').and.include(gentle);
    for (const stage of STAGES)
      for (const name of LOADED) expect(rows(await program(7, stage))).not.to.include(name);
    expect(placed(await checkOf(2, 2, 3))).to.equal(1);
    const facts = await factsOf(1);
    expect(facts['What to do']!.join(' ')).to.include('Add gentle holds');
  }).timeout(60_000);

  it('while pain is above 3, an exercise of the program leads to nothing harder', async () => {
    for (const pain of SCORES) {
      const widget = await program(pain, 1);
      const hasMore = pain === undefined || pain <= 3;
      for (const opener of all(widget, '.opener')) {
        await press(widget, opener);
        const open = all(widget, '.variations').find(isShown);
        if (!open) continue;
        expect(textOf(open)).to.include('Too hard?');
        expect(Boolean(tooEasy(widget)), `pain ${pain}: ${textOf(opener)}`).to.equal(hasMore);
      }
      fixtureCleanup();
    }
  }).timeout(60_000);

  it('the next morning, a session says what the table of the stages says', async () => {
    const stages = await showWidget('pht-recovery-stages', 375);
    const table = all(stages, '.matrix tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map(textOf),
    );
    for (const score of [0, 3, 4, 5]) {
      const closing = await closingOf('bridge-reps', { score });
      for (const cell of table[bandNumber(score)]!)
        expect(closing, `pain ${score}`).to.include(cell);
    }
    for (const score of [6, 10]) {
      const closing = await closingOf('bridge-reps', { score });
      expect(closing).to.include('Go back a stage. In stage 1, do less next time.');
    }
    expect(await closingOf('bridge-reps', {}), 'no answer').to.equal('');
  });

  it('a session of stretches says what their card says', async () => {
    const card = textOf(part(await cardOf('standing-stretch'), 'caution')!);
    expect(card).to.include('Stop if sitting hurts more the next morning.');
    expect(tooEasy(await cardOf('standing-stretch'))).to.equal(undefined);
    for (const score of [0, 2, 3, 5]) {
      const closing = await closingOf('standing-stretch', { score });
      expect(closing, `pain ${score}`).to.include('Stop if sitting hurts more');
      expect(closing, `pain ${score}`).not.to.include('move on');
    }
  });

  it('a page’s own list leaves no way round', async () => {
    const own = { exercises: 'bridge-hold, bridge-reps, hip-hinge, a-skip' };
    for (const pain of SCORES) {
      const list = rows(await program(pain, undefined, own));
      const allowed = pain === undefined || pain <= 3 ? 4 : pain <= 5 ? 2 : 1;
      expect(list, `pain ${pain}`).to.have.length(allowed);
      for (const stage of [undefined, ...STAGES]) {
        const [start] = all(await program(pain, stage, own), '#start');
        // It has one stage, or what severe pain leaves.
        const isOffered = isSevere(pain) || stage !== undefined;
        expect(Boolean(start), `pain ${pain}, stage ${stage}`).to.equal(isOffered);
      }
      fixtureCleanup();
    }
  }).timeout(60_000);
});
