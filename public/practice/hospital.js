// The habits of an old site: a carousel that moves by itself, an advertisement that floats along.
// Nothing that is filled in leaves the page.
const slides = [...document.querySelectorAll('.slide')];
const dots = [...document.querySelectorAll('.dots i')];
let shown = 0;

function show(index) {
  shown = index % slides.length;
  for (const [i, slide] of slides.entries()) slide.classList.toggle('on', i === shown);
  for (const [i, dot] of dots.entries()) dot.classList.toggle('on', i === shown);
}

if (slides.length > 0) {
  for (const [i, dot] of dots.entries()) dot.addEventListener('click', () => show(i));
  setInterval(() => show(shown + 1), 4000);
}

document.querySelector('#ad .close')?.addEventListener('click', () => document.querySelector('#ad').remove());

document.querySelector('#bookingForm')?.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#done').hidden = false;
});
