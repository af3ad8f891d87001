import type { Request, Response } from './request.ts';
import { uploaded } from './upload.ts';
import type { World } from './world.ts';

/** Pictures of pbs.twimg.com and abs.twimg.com, drawn on the spot: nothing shows a real person. */
export function answerPicture(world: World, request: Request): Response {
  const emoji = /^\/emoji\/v2\/svg\/([0-9a-f-]+)\.svg$/.exec(request.path)?.[1];
  if (emoji) return picture('image/svg+xml', glyph(emoji));
  const id = /^\/media\/([\w-]+)/.exec(request.path)?.[1];
  const file = id === undefined ? null : uploaded(world, id);
  if (file) return picture(file.type, file.bytes);
  if (id !== undefined) return picture('image/svg+xml', scene(hue(request.path)));
  const handle = /\/([^/]+?)_(?:normal|bigger|x96|400x400)\.\w+$/.exec(request.path)?.[1] ?? '';
  if (request.path.includes('/default_profile_images/')) return picture('image/svg+xml', blank());
  return picture('image/svg+xml', initial(handle, hue(handle)));
}

function picture(type: string, body: string | Buffer): Response {
  return {
    headers: { 'content-type': type, 'access-control-allow-origin': '*' },
    body,
  };
}

function hue(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
}

function svg(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
}

function initial(handle: string, colour: number): string {
  const letter = handle.slice(0, 1).toUpperCase().replace(/\W/g, '');
  return svg(
    96,
    96,
    `<rect width="96" height="96" fill="hsl(${colour} 45% 48%)"/><text x="48" y="64" font-family="sans-serif" font-size="46" fill="#fff" text-anchor="middle">${letter}</text>`,
  );
}

/** Drawn by whatever emoji font the machine has. */
function glyph(points: string): string {
  const text = points.replace(/[0-9a-f]+-?/g, (point) => `&#x${point.replace('-', '')};`);
  return svg(36, 36, `<text x="18" y="30" font-size="30" text-anchor="middle">${text}</text>`);
}

function blank(): string {
  return svg(
    96,
    96,
    '<rect width="96" height="96" fill="#cfd9de"/><circle cx="48" cy="38" r="17" fill="#f7f9f9"/><path d="M16 96a32 32 0 0 1 64 0Z" fill="#f7f9f9"/>',
  );
}

function scene(colour: number): string {
  return svg(
    1200,
    675,
    `<rect width="1200" height="675" fill="hsl(${colour} 60% 80%)"/><circle cx="960" cy="160" r="80" fill="#ffe9a8"/><path d="M0 675V460l260-180 240 170 200-130 500 240v115Z" fill="hsl(${(colour + 120) % 360} 30% 45%)"/>`,
  );
}
