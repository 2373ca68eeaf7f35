/** The storm of changes: so many nodes at once, so often. */
export const storm = { nodes: 20, everyMilliseconds: 50 } as const;

declare global {
  interface Window {
    /** Adds the nodes of one gust. */
    benchGust: () => void;
    /** Storms for so many milliseconds; resolves when the last nodes stand. */
    benchStorm: (milliseconds: number) => Promise<void>;
  }
}

/** The page's own script that makes the storm: form elements of the portal, added one after another. */
export function stormScript(): string {
  return `<script>(${makeStorm})(${JSON.stringify(storm)});</script>`;
}

/** Runs in the page: four form elements of five nodes each, in every gust. */
function makeStorm({ nodes, everyMilliseconds }: typeof storm): void {
  const perElement = 5;
  const place = document.createElement('section');
  let made = 0;
  const formElement = (index: number) => {
    const element = document.createElement('div');
    element.className = 'fxc-weave-pccontrol fxc-base msportalfx-form-formelement';
    element.innerHTML = `<label class="azc-form-label" for="storm_${index}">Setting ${index}</label><div class="azc-formElementContainer"><input type="text" id="storm_${index}"><span></span></div>`;
    return element;
  };
  window.benchGust = () => {
    if (!place.isConnected) document.querySelector('#bench-portal')?.prepend(place);
    for (let at = 0; at < nodes / perElement; at += 1) {
      place.append(formElement(made));
      made += 1;
    }
  };
  window.benchStorm = (milliseconds) =>
    new Promise((resolve) => {
      const end = performance.now() + milliseconds;
      const timer = setInterval(() => {
        window.benchGust();
        if (performance.now() < end) return;
        clearInterval(timer);
        resolve();
      }, everyMilliseconds);
    });
}
