import { wordList } from '../../word-list.ts';

/** Own list. */
export const EDUCATION = wordList(`
education(al)?
educator
edtech
edu
curriculum
literacy
numeracy
phonics
oracy
early years
eyfs
pedagogy
inset
cpd
school improvement
ofsted
dfe
steam
stem (ambassador|learning|education|club|hub)
lesson (plans|resources)
teaching resources
classroom
school visits?
schools? (workshops?|librar…|visits?|music service|outreach|programme|projects|resources|team)
workshops? (for|in) schools
for (schools|teachers|children|kids|young people|families)
learning (resources|through|disabilit…|support|outside)
outdoor learning
forest school
home ?ed~
tutor
tuition
tutoring
children.?s (charity|services|librar…|university|trust|centre|theatre|hospital)
childrens (charity|services|library|librarian|university|trust|centre|theatre|hospital|books?)
music (service|hub|teacher|lessons)
library service
museum learning
reading (for pleasure|charity|volunteer)
school librarian
edchat
edutwitter
ukedchat
bookfair
book fair
learners
pupils
young people
`);
