// What the browser says of its own work.

/** Seconds of CPU that the page's main thread has used, and how often it laid out and styled. */
export async function readMetrics(session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  const valueOf = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return {
    tasks: valueOf('TaskDuration'),
    script: valueOf('ScriptDuration'),
    layouts: valueOf('LayoutCount'),
    styles: valueOf('RecalcStyleCount'),
  };
}

/** Seconds of CPU that all processes of the browser have used. */
export async function readProcesses(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((total, { cpuTime }) => total + cpuTime, 0);
}

/** What `countFrames` needs in the trace. */
export const frameCategories = ['disabled-by-default-devtools.timeline.frame'];

// Drawn by the compositor, so that an animation without script or layout counts as well.
export const countFrames = (trace) =>
  JSON.parse(trace).traceEvents.filter(({ name }) => name === 'DrawFrame').length;
