<!doctype html><html lang="th"><head><meta charset="utf-8"><title>x</title></head><body></body></html>
