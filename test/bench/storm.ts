/** The storm of changes: so many nodes at once, so often, for so long. */
export const storm = { nodes: 20, everyMilliseconds: 50, milliseconds: 5_000 } as const;

declare global {
  interface Window {
    /** Begins the storm; resolves when its last nodes stand. */
    benchStorm: () => Promise<void>;
  }
}

/** The page's own script that makes the storm: form elements of the portal, added one after another. */
export function stormScript(): string {
  return `<script>(${makeStorm})(${JSON.stringify(storm)});</script>`;
}

/** Runs in the page: four form elements of five nodes each, in every gust. */
function makeStorm({ nodes, everyMilliseconds, milliseconds }: typeof storm): void {
  const perElement = 5;
  const formElement = (index: number) => {
    const element = document.createElement('div');
    element.className = 'fxc-weave-pccontrol fxc-base msportalfx-form-formelement';
    element.innerHTML = `<label class="azc-form-label" for="storm_${index}">Setting ${index}</label><div class="azc-formElementContainer"><input type="text" id="storm_${index}"><span></span></div>`;
    return element;
  };
  window.benchStorm = () =>
    new Promise((resolve) => {
      const place = document.createElement('section');
      document.querySelector('#bench-portal')?.prepend(place);
      let gusts = 0;
      const timer = setInterval(() => {
        for (let at = 0; at < nodes / perElement; at += 1) {
          place.append(formElement(gusts * nodes + at));
        }
        gusts += 1;
        if (gusts < milliseconds / everyMilliseconds) return;
        clearInterval(timer);
        resolve();
      }, everyMilliseconds);
    });
}
