/** @jsxImportSource react */
import { Article } from '../article.tsx';
import { useEnv } from './env.ts';

/** The post that is answered, drawn as an article above the editor. */
export function RepliedTo() {
  const { replyPost } = useEnv();
  return replyPost ? <Article post={replyPost} context /> : null;
}
