import { randomBytes } from 'node:crypto';
import type { ReplicaOptions } from '../options.ts';
import type { Bundle } from './bundle.ts';
import { csp } from './csp.ts';
import { initialState } from './initial-state.ts';
import { cookies, type Request, type Response } from './request.ts';
import { twid } from './rest.ts';
import type { World } from './world.ts';

const BACKGROUND = {
  light: [255, 255, 255],
  dim: [21, 32, 43],
  dark: [0, 0, 0],
  raised: [5, 5, 5],
} as const;

/** Any page: the skeleton of section 1.1 before the script has run. */
export function answerPage(world: World, request: Request, bundle: Bundle): Response {
  const nonce = randomBytes(18).toString('base64');
  const { options } = world;
  const found = options.accounts.findIndex((account) => account.id === request.viewer);
  const active = Math.max(0, found);
  const account = options.accounts[active];
  // Who follows comes by the lists alone.
  const page = { ...options, newest: [], layout: layout(request.host, options), active };
  const set = cookies(request.headers.cookie);
  const fresh = [
    ...(account && found < 0 ? [twid(account.id)] : []),
    ...(set.has('ct0')
      ? []
      : [
          `ct0=${randomBytes(16).toString('hex')}; Domain=.x.com; Path=/; Secure; SameSite=Lax`,
          `auth_token=${randomBytes(20).toString('hex')}; Domain=.x.com; Path=/; Secure; HttpOnly; SameSite=None`,
        ]),
  ];
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': csp(nonce, options.csp),
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      ...(fresh.length > 0 ? { 'set-cookie': fresh } : {}),
    },
    body: html(page, initialState(world, active), nonce, bundle),
  };
}

/** The host decides before the option does. */
function layout(host: string, options: ReplicaOptions): ReplicaOptions['layout'] {
  if (host === 'mobile.x.com') return 'mobile';
  return host === 'pro.x.com' ? 'pro' : options.layout;
}

function inline(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function html(page: ReplicaOptions, state: unknown, nonce: string, bundle: Bundle): string {
  const rgb = BACKGROUND[page.theme];
  const scheme = page.theme === 'light' ? 'light' : 'dark';
  const hex = `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const dir = page.locale === 'ar' ? 'rtl' : 'ltr';
  return `<!DOCTYPE html>
<html dir="${dir}" lang="${page.locale}" data-theme="${page.theme}" style="overflow-y: scroll; overscroll-behavior-y: none; font-size: 15px; color-scheme: ${scheme};">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=0,viewport-fit=cover">
<meta name="theme-color" content="${hex}" data-rh="true">
<title>X</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${bundle.style}</style>
</head>
<body style="background-color: rgb(${rgb.join(', ')}); scrollbar-color: auto;">
<div id="placeholder"></div>
<div id="react-root" style="height: 100%; display: flex;"></div>
<script nonce="${nonce}">window.__INITIAL_STATE__=${inline(state)};window.__META_DATA__={"env":"prod","isLoggedIn":true,"hasMultiAccountCookie":${page.accounts.length > 1}};</script>
<script nonce="${nonce}">window.__REPLICA__=${inline(page)};</script>
<script nonce="${nonce}" crossorigin="anonymous" src="https://abs.twimg.com/responsive-web/client-web/main.${bundle.hash}.js"></script>
</body>
</html>`;
}
