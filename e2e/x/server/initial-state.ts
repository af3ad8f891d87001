import { avatarUrl } from './user-json.ts';
import { person, type World } from './world.ts';

/** `window.__INITIAL_STATE__`: it tells of the page's load, not of a later switch (section 6). */
export function initialState(world: World, active: number): unknown {
  const account = world.options.accounts[active];
  const user = account && person(world, account.id);
  if (!user) return {};
  const flags = {
    responsive_web_alt_text_nudges_enabled: true,
    responsive_web_composer_autosave_enabled: false,
    responsive_web_multiple_account_limit: 5,
    longform_notetweets_max_weighted_character_length: 25_000,
    longform_notetweets_max_tweet_per_thread: 25,
    longform_notetweets_mobile_richtextinput: false,
  };
  return {
    session: { user_id: user.id, language: world.options.locale, isActiveCreator: false },
    settings: {
      remote: {
        settings: {
          screen_name: user.handle,
          protected: false,
          display_sensitive_media: false,
          allow_media_tagging: 'all',
          alt_text_compose_enabled: world.options.altTextNudge,
        },
      },
      local: { themeColor: 'Blue500', highContrastEnabled: false, scale: 'normal' },
    },
    entities: {
      users: {
        entities: {
          [user.id]: {
            id_str: user.id,
            screen_name: user.handle,
            name: user.name,
            description: user.bio,
            created_at: new Date(user.createdAt).toISOString(),
            followers_count: user.followers,
            friends_count: user.following,
            statuses_count: user.posts,
            profile_image_url_https: avatarUrl(user),
          },
        },
      },
    },
    featureSwitch: {
      user: {
        config: Object.fromEntries(Object.entries(flags).map(([name, value]) => [name, { value }])),
      },
    },
  };
}
