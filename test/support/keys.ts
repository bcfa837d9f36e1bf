import { sendKeys } from '@web/test-runner-commands';

export const tab = (): Promise<unknown> => sendKeys({ press: 'Tab' });

/** Key by key: not every engine's driver knows `Shift+Tab`. */
export async function tabBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}
