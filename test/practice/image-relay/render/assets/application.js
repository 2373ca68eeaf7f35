/** Behaviour of pages that the server writes: menus, the certificate box, forms that leave by themselves. */

const menuButtons = '[aria-haspopup][aria-controls]';

function setMenu(button, isOpen) {
  button.setAttribute('aria-expanded', String(isOpen));
  document.getElementById(button.getAttribute('aria-controls')).hidden = !isOpen;
}

function closeMenusBut(kept) {
  for (const button of document.querySelectorAll(menuButtons)) {
    if (button !== kept) setMenu(button, false);
  }
}

/** Opens a box, or what is around it, whether an attribute or a style kept it shut. */
function reveal(button) {
  const hidden = document.getElementById(button.dataset.reveals);
  hidden.hidden = false;
  hidden.style.display = '';
  button.hidden = true;
  button.style.display = '';
  (hidden.querySelector('textarea') ?? hidden).focus();
}

document.addEventListener('click', (event) => {
  const menuButton = event.target.closest(menuButtons);
  closeMenusBut(menuButton);
  if (menuButton) setMenu(menuButton, menuButton.getAttribute('aria-expanded') !== 'true');
  const revealButton = event.target.closest('[data-reveals]');
  if (revealButton) reveal(revealButton);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenusBut(null);
});

document.addEventListener('focusout', (event) => {
  if (event.target.matches('[data-drops-on-blur]')) event.target.value = '';
});

/** A form cannot be sent twice: its button is dead from the first press on, as with rails-ujs. */
document.addEventListener('submit', (event) => {
  const button = event.target.querySelector('[data-disable-with]');
  if (button) button.disabled = true;
});

window.addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll('[data-disable-with]')) button.disabled = false;
});

document.querySelector('form[data-auto-submit]')?.submit();
