// What the types accept besides what the README shows.
import { createRef } from 'react';
import type { IceTimer } from 'pht-widgets';
import type {} from 'pht-widgets/types/react';

const timer = createRef<IceTimer>();

export const more = (
  <pht-ice-timer
    key="timer"
    ref={timer}
    id="timer"
    className="wide"
    lang="es"
    dir="auto"
    aria-label="Timer"
    data-place="home"
    minutes="20"
    plan-days={3}
    theme="dark"
    debug
    style={{ '--pht-color-accent': 'teal', margin: 0 }}
    onClick={(event) => event.currentTarget.minutes}
    onpht-timer-done={(event) => event.detail.minutes.toFixed()}
    onpht-print={(event) => event.type}
  >
    <p slot="footer-note">Our own note.</p>
  </pht-ice-timer>
);
