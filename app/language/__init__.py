"""The languages of letters: sentences, names with their forms, dates, lists, where lines may not end."""
