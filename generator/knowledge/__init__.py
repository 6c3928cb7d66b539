"""What a reader of news knows before reading, from maintained open data and from linguistics.

cities.py      towns with their country and coordinates
countries.py   countries with their aliases, peoples, capitals and currencies
dealings.py    what only governments do, and have with each other
languages.py   language tags and their names
name_forms.py  the forms that one name can take
posts.py       which nouns can be somebody's role
vocabulary.py  closed lists of words: titles, kinds of organisation, function words
"""
