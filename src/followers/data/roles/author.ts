import { wordList } from '../../word-list.ts';

/** Own list. */
export const AUTHOR = wordList(`
(children.?s|childrens|kids|picture ?books?|mg|middle grade|ya|award winning|bestselling|
  best selling|debut|published|local|poet and|writer and) (book )?(authors?|writers?|poets?|
  illustrators?|publishers?|novelists?|laureate|booksellers?|bookshops?|books?)

author( of| and|s)?
illustrator
poet
storyteller
novelist
writer
bookseller
bookshop
publisher
publishing
(waterstones )?children.?s laureate
laureate
picture ?books?
reads?
reader
books
`);
