/**
 * Runs in the page, before all of its own scripts: clicks, and takes the time until what follows is painted. What is
 * asked of the document is taken before the synthetic shadow changes it, so that it sees into components.
 */
(() => {
  const query = document.querySelectorAll.bind(document);
  const tasks: { readonly start: number; readonly duration: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const heading = (): string => query('[data-screen] h2')[0]?.textContent ?? '';

  /** After the next frame is painted: a message is handled only then. */
  const painted = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (): void => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(null);
      });
    });

  const rendered = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = (): void => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });

  const button = (name: string): HTMLElement => {
    const found = [...query('button')].find((each) => each.textContent.trim().startsWith(name));
    if (!found) throw new Error(`There is no button "${name}" under "${heading()}"`);
    return found;
  };

  /** Clicks and waits. @returns milliseconds until it was rendered and laid out, and until it was painted */
  const click = async (name: string, paints: boolean): Promise<[work: number, paint: number]> => {
    if (name !== 'Back') {
      const radio = query('[data-screen] input[type=radio]')[0] as HTMLInputElement | undefined;
      if (radio && !radio.checked) radio.click();
      await rendered();
    }
    if (paints) await painted();
    const before = heading();
    const start = performance.now();
    button(name).click();
    await rendered();
    document.body.getBoundingClientRect();
    const laidOut = performance.now();
    const end = paints ? await painted() : laidOut;
    if (heading() === before) throw new Error(`"${name}" led nowhere from "${before}"`);
    return [laidOut - start, end - start];
  };

  const ready = (async (): Promise<number> => {
    while (query('[data-screen] input[type=radio]').length === 0) await painted();
    return painted();
  })();

  Object.assign(window, {
    bench: {
      ready: () => ready,
      /** Goes forth over a number of screens and back, a number of times. */
      walk: async (journeys: number, screens: number, paints: boolean) => {
        const times: [number, number][] = [];
        for (let journey = 0; journey < journeys; journey += 1) {
          for (let screen = 0; screen < screens; screen += 1) times.push(await click('Next', paints));
          for (let screen = 0; screen < screens; screen += 1) times.push(await click('Back', paints));
        }
        return times;
      },
      /** The long tasks since the first paint. */
      longTasks: () => {
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        return tasks.filter(({ start }) => start >= paint).map(({ duration }) => duration);
      },
    },
  });
})();
