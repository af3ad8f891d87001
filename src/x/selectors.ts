/**
 * Everything Lollipop looks for on x.com, as data. Only test ids, roles, hrefs and ARIA structure:
 * classes are generated and words are localised (x-web-client 0, rules 1 and 2). No tag names where
 * X changed them in mid-2024 (`div[role=button]` to `button`, section 9).
 */
export interface Selector {
  readonly surface: string;
  /** What counts as present. */
  readonly present: string;
  /** What stands in when the test id has drifted; null where nothing else is safe enough. */
  readonly fallback: string | null;
  /** Section of x-web-client.md and its confidence. */
  readonly evidence: string;
}

const select = (
  surface: string,
  present: string,
  fallback: string | null,
  evidence: string,
): Selector => ({ surface, present, fallback, evidence });

/**
 * The prefix alone also matches `..._label` and `...RichTextInputContainer` (2.1, A), so an editor
 * must be editable or a textarea. `contenteditable=false` is let through here because a row of a
 * thread may be read-only for a moment; a composer needs at least one that is not.
 */
export const EDITOR = select(
  'composer',
  '[data-testid^="tweetTextarea_"][contenteditable], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] textarea',
  '[role="textbox"][contenteditable="true"]:not([aria-multiline="false"])',
  '2.1-2.2, A; a textarea on mobile, B; the fallback 2.5, B',
);

/** An editor's row, from whatever of `tweetTextarea_3`, `..._label` or container is around it. */
export const ROW = '[data-testid^="tweetTextarea_"]';
export const ROW_ID = /^tweetTextarea_(\d+)/;
/** The editor itself: nothing stands after the number (2.1, A). */
export const EDITOR_ID = /^tweetTextarea_\d+$/;
/** A paragraph of Draft (2.2, A); its key is on it, and new when the editor is. */
export const BLOCK = '[data-block="true"]';
export const KEYED = '[data-editor]';

/** Editable things that are no composer: messages, chat, Grok, search, the Article editor. */
export const NOT_A_COMPOSER = select(
  'composer',
  [
    '[data-testid^="dm"]',
    '[data-testid^="DM"]',
    '[data-testid^="Dm"]',
    '[data-testid="chat-drawer-root"]',
    '[data-testid^="Grok"]',
    '[data-testid^="grok"]',
    '[role="search"]',
    '[role="combobox"]',
    '[data-testid*="search" i]',
    '[data-testid="composer"]',
    '[data-testid="longformRichTextComponent"]',
    '[data-testid="altTextInput"]',
    '[contenteditable="false"]',
  ].join(', '),
  null,
  '1.1, 2.1, 2.6, A to C',
);

/** The routes of the same things. */
export const NOT_A_COMPOSER_PATH = /^\/(messages|i\/chat|i\/grok|compose\/articles?)(\/|$)/;

/** The account's messages, on a page of their own: the older kind and XChat. */
export const MESSAGES_PATH = /^\/(messages|i\/chat)(\/|$)/;
export const MESSAGES = select(
  'messages',
  '[data-testid="dm-container"], [data-testid="DmActivityContainer"]',
  'main, [role="main"]',
  '2.6, B; that the page has no other main, 1.1, A',
);
/** The drawer at the foot of other pages, and what is in it only while it is open (2.6: B, the rest assumed). */
export const MESSAGES_DRAWER = '[data-testid="chat-drawer-root"], [data-testid="DMDrawer"]';
export const IN_OPEN_DRAWER = ['dm-inbox-panel', 'dm-message-list', 'dm-composer-textarea']
  .concat('dmComposerTextInput', 'DmScrollerContainer')
  .map((id) => `[data-testid="${id}"]`)
  .join(', ');

export const SEND = select(
  'send-button',
  '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  'button, [role="button"]',
  '2.1-2.4, A and B; by structure see send-button.ts',
);
/** Where mobile has its send button (1.5, 2.1, B). */
export const APP_BAR = '[data-testid="TopNavBar"]';
/** Buttons with words in a composer that do something else (2.3, B). */
export const NEVER_SENDS =
  '[aria-haspopup]:not([aria-haspopup="false"]), [data-testid="unsentButton"], [data-testid="app-bar-close"], [data-testid="addButton"]';

/**
 * The nearest of these around an editor bounds its composer. Document order says nothing: #layers
 * comes before main on the live site and after it elsewhere (1.1, A).
 */
export const SCOPE = select(
  'composer',
  '[data-testid="inline_reply_offscreen"], [role="dialog"], [data-testid="drawerAnimatedDiv"], [data-testid="primaryColumn"], main, [role="main"]',
  null,
  '1.1, 2.1, A; the X Pro drawer C',
);
export const INLINE_REPLY = '[data-testid="inline_reply_offscreen"]';
export const PRO_DRAWER = '[data-testid="drawerAnimatedDiv"]';
export const DIALOG = '[role="dialog"]';
/** Scopes that hold one composer and nothing else of the page. */
export const TIGHT_SCOPE = `${INLINE_REPLY}, ${DIALOG}, ${PRO_DRAWER}`;
/** One place in a virtual list; empty ones are spacers (3.3, A). */
export const CELL = '[data-testid="cellInnerDiv"]';
/** What a home composer's block never holds (1.1, A). */
export const TIMELINE_PART = `section, article, ${CELL}`;
/** What a composer outside main, as X Pro's drawer with its test id gone, does not hold either. */
export const PAGE_PART = `${TIMELINE_PART}, main, [role="main"], [role="banner"]`;

export const TOOLBAR = select('toolbar', '[data-testid="toolBar"]', 'input[type="file"]', '2.3, A');

/**
 * Restored drafts show their media from X's own hosts, so without the test id every picture counts
 * that is none of those X puts beside a draft: avatars, emoji and hashflags, previews of links.
 */
const NO_ATTACHMENT = ['/profile_images/', 'abs.twimg.com/', 'abs-0.twimg.com/', '/card_img/'];
export const ATTACHMENTS = select(
  'attachments',
  '[data-testid="attachments"]',
  `video, img[src]:not([src=""], [src^="data:image/svg"], ${NO_ATTACHMENT.map((part) => `[src*="${part}"]`).join(', ')})`,
  '2.3, A for the test id, C for the nesting; the hosts 2.3 and 7.4, B',
);
export const ATTACHMENT = '[role="group"]';
export const MEDIA = 'img, video';
export const PROGRESS = '[role="progressbar"]';
export const FILE_INPUT = 'input[type="file"]';
export const ALT_INPUT = '[data-testid="altTextInput"]';

export const POLL_CHOICE = 'input[name^="Choice"]';
export const TAGGED = '[data-testid="taggedUsersLabel"]';
/** Where tagging is done; without a test id nobody can tell its label from the names of people. */
export const TAGS_UNKNOWN =
  'a[href="/compose/post/tags"]:not([data-testid="tagPeopleLabel"], [data-testid="taggedUsersLabel"])';
/** The link is the fallback: the tool of the same name is an icon without words (2.3). */
export const SCHEDULED =
  '[data-testid="scheduledTweetIndicator"], a[href="/compose/post/schedule"]';

/** In the lightbox the post is a div and holds the composer too (4.1, A). */
export const POST = 'article, [data-testid="tweet"]';
/** The quoted post is drawn as a div, not an article (2.1 B, 4.1 A). */
export const QUOTE_CARD = '[role="link"]:not(a), a[role="link"]:has([data-testid="User-Name"])';
export const LINK_CARD = '[data-testid="card.wrapper"]';
export const USER_NAME = '[data-testid="User-Name"]';
export const POST_TEXT = '[data-testid="tweetText"]';
export const POST_MEDIA =
  '[data-testid="tweetPhoto"], [data-testid="videoPlayer"], [data-testid="videoComponent"], video';
export const VIDEO = '[data-testid="videoPlayer"], [data-testid="videoComponent"], video';
export const AVATAR = '[data-testid^="UserAvatar-Container-"]';
/** The handle in that id (2.2, 6, A). */
export const AVATAR_ID = /^UserAvatar-Container-(\w{1,20})$/;
export const AVATAR_BOX = `${AVATAR}, [data-testid="Tweet-User-Avatar"]`;

/** The link of a post to itself is the one around its time; a quote's has none (4.1, A). */
export const POST_TIME = 'a[href*="/status/"] time[datetime]';
/** Pictures of a profile, each in a link to its large view (assumed, C: not in section 5). */
export const PROFILE_PICTURES =
  'a[href$="/photo" i] img[src*="/profile_images/"], a[href$="/header_photo" i] img[src*="/profile_banners/"]';
/** What X shows on the page of a post that is not there (any more) (assumed, C). */
export const GONE = '[data-testid="error-detail"]';

/** The account's button on mobile. */
export const DASH = '[data-testid="DashButton_ProfileIcon_Link"]';
export const SWITCHER = select(
  'account-switcher',
  `[data-testid="SideNav_AccountSwitcher_Button"], ${DASH}`,
  null,
  '6, A; mobile 1.5, B',
);
export const PROFILE_LINK = select(
  'profile-link',
  '[data-testid="AppTabBar_Profile_Link"]',
  null,
  '6, B',
);

export const LAYERS = select('layers', '#layers', null, '1.1, A');
/** What floats on its own: it need not have a dialog's role (2.3 Drafts, C). */
export const LAYER = '#layers > *';
/** Follows the background (1.2). */
export const THEME_COLOUR = 'meta[name="theme-color"]';
export const TOAST = select('toast', '[data-testid="toast"]', '#layers [role="alert"]', '4.2, B');
export const TIMELINE = select(
  'timeline',
  CELL,
  'main section article, main section [data-testid="UserCell"]',
  '1.1, 3.1, A',
);
export const FOLLOWERS = select(
  'follower-list',
  '[data-testid="primaryColumn"] section [data-testid="UserCell"]',
  'main section [data-testid="UserCell"], main section [data-testid$="-follow"]',
  '3.1-3.2, A and B; no primaryColumn on mobile 1.5',
);

export const COLUMN = select(
  'primary-column',
  '[data-testid="primaryColumn"]',
  null,
  '1.1, A; the right column has accounts too (3.2)',
);
/** A list of accounts; the right column's are outside the column, or no cells (3.1, 3.2, A). */
export const LIST = 'section';
export const USER_CELL = '[data-testid="UserCell"]';
/** The only place in a cell, and on a profile, with the account's number (3.2, 5: A and B). */
export const FOLLOW_BUTTON = ['follow', 'unfollow', 'unblock', 'cancel']
  .map((state) => `[data-testid$="-${state}"]`)
  .join(', ');
export const FOLLOW_BUTTON_ID = /^(\d{1,25})-(follow|unfollow|unblock|cancel)$/;
/** Beside the handle, where there is room for more (3.2, A). */
export const FOLLOWS_YOU = '[data-testid="userFollowIndicator"]';
export const VERIFIED_ICON = '[data-testid="icon-verified"], [data-testid="verificationBadge"]';
export const LOCK_ICON = '[data-testid="icon-lock"]';

/** A profile's own page (5, B). */
export const PROFILE_NAME = '[data-testid="UserName"]';
export const PROFILE_MENU = '[data-testid="userActions"]';
export const PROFILE_EMPTY = '[data-testid="emptyState"]';
/** A menu on desktop, a sheet on mobile (4.2, B). */
export const OPEN_MENU = '[role="menu"], [data-testid="sheetDialog"]';
export const MENU_ITEM = '[role="menuitem"]';
export const BLOCK_ITEM = '[data-testid="block"]';
export const CONFIRM_SHEET = '[data-testid="confirmationSheetDialog"]';
export const CONFIRM = '[data-testid="confirmationSheetConfirm"]';
export const CANCEL = '[data-testid="confirmationSheetCancel"]';
